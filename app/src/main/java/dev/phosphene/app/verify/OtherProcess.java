package dev.phosphene.app.verify;

import dev.phosphene.app.Main;
import dev.phosphene.core.fault.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same program in a process of its own, with its own number of rasterizer threads. */
public final class OtherProcess {
    private OtherProcess() {}

    /**
     * Runs a command line that prints "frame hash" lines, and returns them.
     *
     * @param rasterizerThreads what llvmpipe is told in LP_NUM_THREADS
     */
    public static Map<Long, String> hashes(List<String> arguments, int rasterizerThreads) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LP_NUM_THREADS", Integer.toString(rasterizerThreads));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Map<Long, String> hashes = new LinkedHashMap<>();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(line -> {
                    String[] words = line.trim().split(" +");
                    hashes.put(Long.parseLong(words[0]), words[1]);
                });
            }
            int code = process.waitFor();
            if (code != 0) {
                throw Fault.world(
                        "The process with " + rasterizerThreads + " rasterizer threads ended with code " + code + ".");
            }
            return hashes;
        } catch (IOException | InterruptedException e) {
            throw Fault.world("Cannot run a second process: " + e.getMessage() + ".");
        }
    }
}
