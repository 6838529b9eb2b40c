package dev.phosphene.core.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The faults of one file while it is read. Of several faults at one position the first is kept: it was seen from closer to the root. */
final class Faults {
    /** Nobody mends more in one go. */
    private static final int MOST = 100;

    private final String file;
    private final List<FilmFault> faults = new ArrayList<>();
    private final Set<Long> positions = new HashSet<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, int column, String sentence) {
        if (positions.add((long) line << 32 | column) && faults.size() <= MOST) {
            String said = faults.size() < MOST ? sentence : "and more.";
            faults.add(new FilmFault(file, line, column, said));
        }
    }

    void add(Node node, String sentence) {
        node.getStartMark().ifPresent(mark -> add(mark.getLine() + 1, mark.getColumn() + 1, sentence));
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** Whether a fault lies between the start and the end of a node. */
    boolean anyWithin(Node node) {
        Mark start = node.getStartMark().orElseThrow();
        Mark end = node.getEndMark().orElseThrow();
        long from = (long) (start.getLine() + 1) << 32 | (start.getColumn() + 1);
        long to = (long) (end.getLine() + 1) << 32 | (end.getColumn() + 1);
        return positions.stream().anyMatch(p -> from <= p && p <= to);
    }

    /** All faults in the order of the file. */
    List<FilmFault> all() {
        return faults.stream()
                .sorted(Comparator.comparingInt(FilmFault::line).thenComparingInt(FilmFault::column))
                .toList();
    }
}
