package dev.phosphene.app.bench;

import dev.phosphene.render.frame.PassWatch;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.TimerQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Times the passes of a frame. A software renderer does its work when it is waited for, so there each pass is closed with a finish and the
 * process's processor time counts, which other programs on the machine do not stretch; a GPU times itself. Silent until {@link #listen}.
 */
final class PassClock implements PassWatch, AutoCloseable {
    private static final String END = "end";

    private final ProcessorTime processorTime = new ProcessorTime();
    private final Gpu gpu;
    private final boolean software;
    private final Map<String, Double> milliseconds = new LinkedHashMap<>();
    private final Map<String, TimerQuery> queries = new LinkedHashMap<>();
    private @Nullable String pass;
    private double since;
    private boolean listening;

    PassClock(Gpu gpu) {
        this.gpu = gpu;
        this.software = gpu.limits().software();
    }

    void listen(boolean on) {
        listening = on;
        pass = null;
    }

    @Override
    public void next(String name) {
        if (!listening) {
            return;
        }
        if (software) {
            gpu.finish();
        }
        double now = processorTime.milliseconds();
        String former = pass;
        if (former != null) {
            if (software) {
                milliseconds.merge(former, now - since, Double::sum);
            } else {
                query(former).stop();
            }
        }
        pass = name.equals(END) ? null : name;
        if (!software && pass != null) {
            query(pass).start();
        }
        since = now;
    }

    private TimerQuery query(String name) {
        return queries.computeIfAbsent(name, n -> new TimerQuery(gpu, "bench " + n));
    }

    /** Milliseconds of each pass since the last call, in the order of the frame. */
    Map<String, Double> take() {
        queries.forEach((name, query) -> milliseconds.put(name, query.nanoseconds() / 1e6));
        Map<String, Double> taken = new LinkedHashMap<>(milliseconds);
        milliseconds.clear();
        return taken;
    }

    @Override
    public void close() {
        queries.values().forEach(TimerQuery::close);
    }
}
