package dev.phosphene.audio.mix;

import dev.phosphene.audio.dsp.Rate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A loudness meter: K-weighted power in blocks of 400 ms every 100 ms, gated for the whole; range by EBU Tech 3342.
 *
 * <p>Source: ITU-R BS.1770-4; coefficients for 48 kHz.
 */
public final class Loudness {
    private static final int STEP = Rate.HZ / 10;
    private static final double OFFSET = -0.691;

    private final Layout layout;
    private final KWeight[] filters;
    /** Weighted power of each whole step of 100 ms. */
    private final List<Double> steps = new ArrayList<>();

    private double sum;
    private int filled;

    public Loudness(Layout layout) {
        this.layout = layout;
        filters = new KWeight[layout.channelCount()];
        Arrays.setAll(filters, i -> new KWeight());
    }

    /** Hears {@code count} more samples a channel. */
    public void hear(float[] interleaved, int count) {
        int channels = filters.length;
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < channels; c++) {
                double weight = layout.weight(c);
                if (weight > 0) {
                    double k = filters[c].take(interleaved[i * channels + c]);
                    sum += weight * k * k;
                }
            }
            if (++filled == STEP) {
                steps.add(sum / STEP);
                sum = 0;
                filled = 0;
            }
        }
    }

    /** LUFS of the whole: blocks above −70, then those above 10 LU below their mean. */
    public double integrated() {
        List<Double> blocks = new ArrayList<>();
        for (int i = 3; i < steps.size(); i++) {
            blocks.add(power(i - 3, 4));
        }
        double gate = mean(blocks, power(-70));
        return lufs(mean(blocks, gate * 0.1));
    }

    /** LUFS of the 400 ms that end at a time in seconds. */
    public double momentary(double end) {
        int last = (int) Math.round(end * 10);
        return lufs(power(last - 4, 4));
    }

    /** LUFS of the 3 s that end at a time in seconds. */
    public double shortTerm(double end) {
        int last = (int) Math.round(end * 10);
        return lufs(power(last - 30, 30));
    }

    /** Loudness range in LU: from the 10th to the 95th percentile of short-term loudness above −20 LU of its mean. */
    public double range() {
        List<Double> blocks = new ArrayList<>();
        for (int i = 30; i <= steps.size(); i++) {
            blocks.add(power(i - 30, 30));
        }
        double gate = mean(blocks, power(-70)) * 0.01;
        List<Double> kept = blocks.stream().filter(p -> p > gate).sorted().toList();
        if (kept.isEmpty()) {
            return 0;
        }
        double low = kept.get((int) Math.round(0.10 * (kept.size() - 1)));
        double high = kept.get((int) Math.round(0.95 * (kept.size() - 1)));
        return lufs(high) - lufs(low);
    }

    private double power(int first, int count) {
        double total = 0;
        for (int i = Math.max(0, first); i < Math.min(steps.size(), first + count); i++) {
            total += steps.get(i);
        }
        return total / count;
    }

    private static double mean(List<Double> blocks, double gate) {
        return blocks.stream()
                .filter(p -> p > gate)
                .mapToDouble(p -> p)
                .average()
                .orElse(0);
    }

    private static double power(double lufs) {
        return StrictMath.pow(10, (lufs - OFFSET) / 10);
    }

    private static double lufs(double power) {
        return power <= 0 ? -120 : Math.max(-120, OFFSET + 10 * StrictMath.log10(power));
    }
}
