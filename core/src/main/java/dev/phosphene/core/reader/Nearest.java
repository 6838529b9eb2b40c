package dev.phosphene.core.reader;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The right name nearest to a wrong one, by edit distance with swaps (optimal string alignment). */
public final class Nearest {
    private Nearest() {}

    /** The nearest of {@code names}, if it is near enough to be meant: a third of its letters may differ. */
    public static Optional<String> to(String wrong, Collection<String> names) {
        String bounded = wrong.substring(0, Math.min(wrong.length(), 64));
        return names.stream()
                .filter(n -> distance(bounded, n) <= Math.max(1, Math.max(n.length(), bounded.length()) / 3))
                .min(Comparator.comparingInt((String n) -> distance(bounded, n)).thenComparing(n -> n));
    }

    /** What to say after a wrong name. */
    public static String hint(String wrong, Collection<String> names) {
        return to(wrong, names)
                .map(n -> "Did you mean \"" + n + "\"?")
                .orElse("Expected " + oneOf(List.copyOf(names)) + ".");
    }

    static String oneOf(List<String> names) {
        return names.isEmpty() ? "none" : names.size() == 1 ? names.getFirst() : "one of " + String.join(", ", names);
    }

    private static int distance(String wrong, String right) {
        String a = wrong.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
