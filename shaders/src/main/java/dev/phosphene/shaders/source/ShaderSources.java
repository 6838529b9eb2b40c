package dev.phosphene.shaders.source;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.shaders.block.Block;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All GLSL of the program: {@code glsl/} on the class path, over which a folder may be laid for editing while the film plays. The folder's
 * files are read when asked for, so a saved file counts at the next {@link #load}; those of the class path are read once.
 */
public final class ShaderSources {
    /** System property that names a folder whose files come before those of the class path. */
    public static final String FOLDER_PROPERTY = "phosphene.shaders";

    private static final String RECORDS = "dev/phosphene/shaders";

    private final @Nullable Path folder;
    private final Map<String, String> recordNames = new HashMap<>();
    private final Map<String, Optional<String>> packed = new HashMap<>();

    public ShaderSources(@Nullable Path folder) {
        this.folder = folder;
        for (String path : ClassPathTree.list(RECORDS)) {
            if (path.endsWith(".class") && !path.contains("$")) {
                String name = path.substring(0, path.length() - ".class".length());
                recordNames.put(name.substring(name.lastIndexOf('/') + 1), (RECORDS + "/" + name).replace('/', '.'));
            }
        }
    }

    /** The class path's sources under the folder of {@link #FOLDER_PROPERTY}, if set. */
    public static ShaderSources standard() {
        String folder = System.getProperty(FOLDER_PROPERTY);
        return new ShaderSources(folder == null ? null : Path.of(folder));
    }

    /** Paths of all files under {@code glsl/}, sorted. */
    public List<String> paths() {
        TreeSet<String> paths = new TreeSet<>(ClassPathTree.list("glsl"));
        if (folder != null) {
            try {
                paths.addAll(ClassPathTree.listFolder(folder));
            } catch (IOException e) {
                throw Fault.world("Cannot list the shader folder " + folder + ": " + e.getMessage() + ".");
            }
        }
        return List.copyOf(paths);
    }

    /** One stage's text with its includes resolved; {@code path} is relative to {@code glsl/}. */
    public ShaderSource load(String path) {
        return load(path, List.of());
    }

    /** The same with words defined in it, as {@code #ifdef} asks. */
    public ShaderSource load(String path, List<String> words) {
        return new IncludeResolver(this, words).resolve(path);
    }

    /** A file's own text, or null when there is none. */
    @Nullable
    String read(String path) {
        try {
            if (folder != null && Files.isRegularFile(folder.resolve(path))) {
                return Files.readString(folder.resolve(path));
            }
            Optional<String> known = packed.get(path);
            if (known == null) {
                known = Optional.ofNullable(readPacked(path));
                packed.put(path, known);
            }
            return known.orElse(null);
        } catch (IOException e) {
            throw Fault.world("Cannot read the shader " + path + ": " + e.getMessage() + ".");
        }
    }

    private static @Nullable String readPacked(String path) throws IOException {
        try (InputStream in = ShaderSources.class.getClassLoader().getResourceAsStream("glsl/" + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every block record there is, by name. */
    public List<Class<? extends Record>> blocks() {
        List<Class<? extends Record>> found = new ArrayList<>();
        for (String name : new TreeSet<>(recordNames.keySet())) {
            Class<? extends Record> type = record(name);
            if (type != null && type.isAnnotationPresent(Block.class)) {
                found.add(type);
            }
        }
        return List.copyOf(found);
    }

    /** The record of this simple name in the packages {@code dev.phosphene.shaders.*}, or null. */
    @Nullable
    Class<? extends Record> record(String simpleName) {
        String name = recordNames.get(simpleName);
        try {
            Class<?> type = name == null ? null : Class.forName(name, true, ShaderSources.class.getClassLoader());
            return type == null || !type.isRecord() ? null : type.asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " was listed on the class path", e);
        }
    }
}
