package dev.phosphene.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * Processor time of the whole process, all its threads together: what drawing costs however busy the machine is otherwise. Java's own figure
 * comes in steps of 10 ms on Linux, so it asks the C library there.
 */
final class ProcessorTime {
    /** CLOCK_PROCESS_CPUTIME_ID of Linux' time.h. */
    private static final int PROCESS_CLOCK = 2;

    private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final MemorySegment time = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, 2);
    private final @Nullable MethodHandle clock = LINUX ? clock() : null;

    private static MethodHandle clock() {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow("clock_gettime"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }

    /** Milliseconds since the process started. */
    double milliseconds() {
        if (clock == null) {
            return system.getProcessCpuTime() / 1e6;
        }
        try {
            int code = (int) clock.invokeExact(PROCESS_CLOCK, time);
            assert code == 0;
        } catch (Throwable e) {
            throw new AssertionError("clock_gettime cannot throw", e);
        }
        return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * 1e3 + time.getAtIndex(ValueLayout.JAVA_LONG, 1) / 1e6;
    }
}
