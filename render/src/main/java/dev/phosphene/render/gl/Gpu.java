package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import dev.phosphene.core.fault.Fault;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.opengl.KHRDebug;
import org.tinylog.Logger;

/**
 * The scope that owns all GL objects of one context. Made when the context is current; the state that no draw ever changes is set here:
 * reversed depth (0 .. 1 clip control), seamless cubes, no dithering, tight rows.
 */
public final class Gpu implements AutoCloseable {
    private final Set<Lifetime> alive = new LinkedHashSet<>();
    private final List<Program> programs = new ArrayList<>();
    private final Consumer<String> faults;
    private final GLCapabilities capabilities;
    private final DebugOutput debug;
    private final Limits limits;
    private final int[] samplers;
    private final int noVertices;
    private boolean closed;

    /** A scope that logs high-severity messages and leaks as errors. */
    public Gpu() {
        this(fault -> Logger.error(fault));
    }

    /** A scope that hands high-severity messages of the driver and leaks to {@code faults}; tests fail on them. */
    public Gpu(Consumer<String> faults) {
        this.faults = faults;
        this.capabilities = GL.createCapabilities();
        if (!capabilities.OpenGL45) {
            throw Fault.world("This needs OpenGL 4.5 core; " + glGetString(GL_RENDERER) + " offers "
                    + glGetString(GL_VERSION) + ". Mesa's llvmpipe (package libgl1-mesa-dri) has it on any machine.");
        }
        this.debug = new DebugOutput(faults);
        this.limits = Limits.query();
        glClipControl(GL_LOWER_LEFT, GL_ZERO_TO_ONE);
        glEnable(GL_TEXTURE_CUBE_MAP_SEAMLESS);
        glEnable(GL_PROGRAM_POINT_SIZE);
        glDisable(GL_DITHER);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
        glPixelStorei(GL_PACK_ALIGNMENT, 1);
        this.samplers = Sampling.create();
        this.noVertices = glCreateVertexArrays();
    }

    /** The driver and what it can hold. */
    public Limits limits() {
        return limits;
    }

    /** LWJGL's function table of this context, to be set when it becomes current on a thread. */
    public GLCapabilities capabilities() {
        return capabilities;
    }

    /** Objects not closed yet, each with label and birthplace. */
    public List<String> leftovers() {
        return alive.stream().map(Lifetime::toString).toList();
    }

    Lifetime own(String label, Runnable delete) {
        return new Lifetime(alive, label, delete);
    }

    /** Registers an object under its label, which the driver's debugger shows too. */
    Lifetime own(int identifier, int name, String kind, String label, Runnable delete) {
        KHRDebug.glObjectLabel(identifier, name, label.substring(0, Math.min(label.length(), 250)));
        return own(kind + " '" + label + "'", delete);
    }

    int sampler(Sampling sampling) {
        return samplers[sampling.ordinal()];
    }

    int noVertices() {
        return noVertices;
    }

    List<Program> programs() {
        return programs;
    }

    /** Waits until the driver has done all work given to it. */
    public void finish() {
        glFinish();
    }

    /** Closes what is left, reporting each as a fault. The context must be current. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        for (Lifetime left : List.copyOf(alive)) {
            faults.accept("Leaked GL object: " + left + ".");
            left.end();
        }
        glDeleteVertexArrays(noVertices);
        glDeleteSamplers(samplers);
        debug.close();
    }
}
