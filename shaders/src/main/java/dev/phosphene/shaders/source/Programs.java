package dev.phosphene.shaders.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Every program there is, found by how its files are named: {@code X.comp} is a compute program; {@code X.frag} draws with {@code X.vert}
 * or, when there is none, with {@code surface/surface.vert} if it includes {@code surface/fragment.glsl}, else with
 * {@code screen/screen.vert}, one triangle over the whole target. The vertex stage of a surface is its depth program, alone or with
 * {@code X.cut.frag}, which discards what is not there.
 */
public final class Programs {
    private static final String SURFACE = "surface/surface.vert";
    private static final String SCREEN = "screen/screen.vert";

    private static final String DEPTH = " (depth)";
    private static final String CUT = ".cut.frag";
    private static final String WITH = " with ";

    private final ShaderSources sources;

    public Programs(ShaderSources sources) {
        this.sources = sources;
    }

    /** Names of all programs, sorted; each may be given to {@link #program}. */
    public List<String> names() {
        return sources.paths().stream()
                .filter(path -> path.endsWith(".frag") && !path.endsWith(CUT) || path.endsWith(".comp"))
                .map(path -> path.substring(0, path.lastIndexOf('.')))
                .toList();
    }

    /** The program of this name, e.g. {@code bark/bark}. */
    public ProgramSource program(String name) {
        if (sources.read(name + Stage.COMPUTE.extension()) != null) {
            return new ProgramSource(name, List.of(sources.load(name + Stage.COMPUTE.extension())));
        }
        ShaderSource fragment = sources.load(name + Stage.FRAGMENT.extension());
        return new ProgramSource(name, List.of(sources.load(vertexPath(name, fragment)), fragment));
    }

    /** The program of this name with words defined in its fragment stage, as {@code #ifdef} asks. */
    public ProgramSource program(String name, List<String> words) {
        if (words.isEmpty()) {
            return program(name);
        }
        ShaderSource fragment = sources.load(name + Stage.FRAGMENT.extension(), words);
        return new ProgramSource(
                name + WITH + String.join(" ", words), List.of(sources.load(vertexPath(name, fragment)), fragment));
    }

    /** Whether a surface of this name has files. */
    public boolean exists(String name) {
        return sources.read(name + Stage.FRAGMENT.extension()) != null;
    }

    /** Whether a surface has holes that its {@code .cut.frag} discards. */
    public boolean isCut(String name) {
        return sources.read(name + CUT) != null;
    }

    /** The program that writes only depth, with the vertices of the surface {@code name}. */
    public ProgramSource depth(String name) {
        String own = name + Stage.VERTEX.extension();
        List<ShaderSource> stages = new ArrayList<>();
        stages.add(sources.load(sources.read(own) == null ? SURFACE : own));
        if (isCut(name)) {
            stages.add(sources.load(name + CUT));
        }
        return new ProgramSource(name + DEPTH, List.copyOf(stages));
    }

    /** The same program from its files as they are now. */
    public ProgramSource again(ProgramSource source) {
        String name = source.name();
        int with = name.indexOf(WITH);
        if (with > 0) {
            return program(
                    name.substring(0, with),
                    List.of(name.substring(with + WITH.length()).split(" ")));
        }
        return name.endsWith(DEPTH) ? depth(name.substring(0, name.length() - DEPTH.length())) : program(name);
    }

    /** Every program, depth programs of surfaces included. */
    public List<ProgramSource> all() {
        List<ProgramSource> found = new ArrayList<>();
        for (String name : names()) {
            ProgramSource program = program(name);
            found.add(program);
            if (isSurface(program.stages().getLast())) {
                found.add(depth(name));
            }
        }
        return List.copyOf(found);
    }

    private String vertexPath(String name, ShaderSource fragment) {
        if (sources.read(name + Stage.VERTEX.extension()) != null) {
            return name + Stage.VERTEX.extension();
        }
        return isSurface(fragment) ? SURFACE : SCREEN;
    }

    private static boolean isSurface(ShaderSource fragment) {
        return fragment.files().stream().anyMatch(file -> file.path().equals("surface/fragment.glsl"));
    }
}
