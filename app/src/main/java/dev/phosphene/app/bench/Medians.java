package dev.phosphene.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Medians of what was measured several times. */
final class Medians {
    private Medians() {}

    static double of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n == 0 ? 0 : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    /** The median of every name's values; a name that is missing from a measurement took no time in it. */
    static Map<String, Double> ofEach(List<Map<String, Double>> measurements) {
        Map<String, List<Double>> byName = new LinkedHashMap<>();
        for (Map<String, Double> measurement : measurements) {
            for (String name : measurement.keySet()) {
                byName.computeIfAbsent(name, n -> new ArrayList<>());
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        byName.forEach((name, values) -> {
            measurements.forEach(m -> values.add(m.getOrDefault(name, 0.0)));
            medians.put(name, of(values));
        });
        return medians;
    }
}
