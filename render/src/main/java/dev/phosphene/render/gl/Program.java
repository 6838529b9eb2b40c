package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.shaders.inputs.InputsLayout;
import dev.phosphene.shaders.source.ProgramSource;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSource;
import dev.phosphene.shaders.source.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A linked program. Its sources may be loaded again while it lives; a broken edit leaves it as it was. */
public final class Program implements AutoCloseable {
    private final Gpu gpu;
    private final Lifetime life;
    private ProgramSource source;
    private int name;
    private Set<InputsLayout> inputs = Set.of();

    /** Compiles and links. Throws a fault that names file, line and includer. */
    public Program(Gpu gpu, ProgramSource source) {
        this.gpu = gpu;
        this.source = source;
        this.name = link(source);
        this.inputs = inputsOf(source);
        this.life = gpu.own(GL_PROGRAM, name, "program", source.name(), () -> glDeleteProgram(name));
        gpu.programs().add(this);
    }

    /** Loads all programs of a Gpu again; the first broken one throws its fault, and no program has changed. */
    public static void reloadAll(Gpu gpu, Programs programs) {
        List<ProgramSource> fresh = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        try {
            for (Program program : gpu.programs()) {
                fresh.add(programs.again(program.source));
                names.add(link(fresh.getLast()));
            }
        } catch (Fault fault) {
            names.forEach(name -> glDeleteProgram(name));
            throw fault;
        }
        for (int i = 0; i < names.size(); i++) {
            gpu.programs().get(i).replace(fresh.get(i), names.get(i));
        }
    }

    private void replace(ProgramSource fresh, int freshName) {
        glDeleteProgram(name);
        name = freshName;
        source = fresh;
        inputs = inputsOf(fresh);
        glObjectLabel(GL_PROGRAM, name, fresh.name());
    }

    private static int link(ProgramSource source) {
        int program = glCreateProgram();
        List<Integer> shaders = new ArrayList<>();
        try {
            for (ShaderSource stage : source.stages()) {
                int shader = glCreateShader(type(stage.stage()));
                shaders.add(shader);
                compile(shader, stage);
                glAttachShader(program, shader);
            }
            glLinkProgram(program);
            if (glGetProgrami(program, GL_LINK_STATUS) == GL_FALSE) {
                throw Fault.world("Program " + source.name() + " does not link on this driver: "
                        + source.stages().getLast().explain(glGetProgramInfoLog(program)));
            }
            return program;
        } catch (Fault fault) {
            glDeleteProgram(program);
            throw fault;
        } finally {
            shaders.forEach(shader -> glDeleteShader(shader));
        }
    }

    private static void compile(int shader, ShaderSource stage) {
        glShaderSource(shader, stage.text());
        glCompileShader(shader);
        if (glGetShaderi(shader, GL_COMPILE_STATUS) == GL_FALSE) {
            throw Fault.world(
                    "Shader " + stage.path() + " does not compile:\n" + stage.explain(glGetShaderInfoLog(shader)));
        }
    }

    private static int type(Stage stage) {
        return switch (stage) {
            case VERTEX -> GL_VERTEX_SHADER;
            case FRAGMENT -> GL_FRAGMENT_SHADER;
            case COMPUTE -> GL_COMPUTE_SHADER;
        };
    }

    private static Set<InputsLayout> inputsOf(ProgramSource source) {
        Set<InputsLayout> found = new HashSet<>();
        source.stages().forEach(stage -> found.addAll(stage.inputs()));
        return found;
    }

    /** Runs a compute program over this many work groups; whatever comes after sees what it wrote. */
    public void dispatch(Record inputs, int x, int y, int z) {
        bind(inputs);
        glDispatchCompute(x, y, z);
        glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT
                | GL_SHADER_IMAGE_ACCESS_BARRIER_BIT
                | GL_TEXTURE_FETCH_BARRIER_BIT
                | GL_TEXTURE_UPDATE_BARRIER_BIT
                | GL_BUFFER_UPDATE_BARRIER_BIT
                | GL_FRAMEBUFFER_BARRIER_BIT
                | GL_COMMAND_BARRIER_BIT);
    }

    void bind(Record given) {
        glUseProgram(name);
        if (given != NoInputs.NONE) {
            if (!inputs.contains(InputsLayout.of(given.getClass()))) {
                throw new IllegalArgumentException("program " + source.name() + " does not include <inputs/"
                        + given.getClass().getSimpleName() + ">");
            }
            Inputs.bind(given);
        }
    }

    /** GL name, for asking the driver about it. */
    int name() {
        return name;
    }

    public ProgramSource source() {
        return source;
    }

    @Override
    public void close() {
        life.end();
        gpu.programs().remove(this);
    }
}
