package dev.phosphene.shaders.source;

import dev.phosphene.core.fault.Fault;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files under one folder of the class path, whether they lie in folders or in jars. */
final class ClassPathTree {
    private ClassPathTree() {}

    /** Paths of all files under {@code folder}, relative to it, sorted. */
    static List<String> list(String folder) {
        Set<String> paths = new TreeSet<>();
        try {
            ClassLoader loader = ClassPathTree.class.getClassLoader();
            for (URL root : Collections.list(loader.getResources(folder))) {
                if (root.getProtocol().equals("file")) {
                    paths.addAll(listFolder(Path.of(URI.create(root.toString()))));
                } else if (root.openConnection() instanceof JarURLConnection jar) {
                    jar.setUseCaches(false);
                    try (JarFile file = jar.getJarFile()) {
                        file.stream()
                                .filter(entry ->
                                        !entry.isDirectory() && entry.getName().startsWith(folder + "/"))
                                .forEach(entry -> paths.add(entry.getName().substring(folder.length() + 1)));
                    }
                }
            }
        } catch (IOException e) {
            throw Fault.world("Cannot list the shaders inside the program: " + e.getMessage() + ".");
        }
        return List.copyOf(paths);
    }

    static List<String> listFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
