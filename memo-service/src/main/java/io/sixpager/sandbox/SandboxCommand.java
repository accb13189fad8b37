package io.sixpager.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a process of the sandbox is started: from the same files as the service, wherever these lie. */
final class SandboxCommand {

    /** In a jar as it was built the classes lie in jars within, which only its own loader finds. */
    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private SandboxCommand() {}

    static List<String> of(String heap) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                // a picture of the largest size twice, which is what takes most, is to fit behind it
                "-XX:MaxNewSize=24m",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path"))));
        var process = SandboxProcess.class.getName();
        if (ClassLoader.getSystemResource(LOADER.replace('.', '/') + ".class") == null) {
            command.add(process);
        } else {
            command.addAll(List.of("-Dloader.main=" + process, LOADER));
        }
        return List.copyOf(command);
    }
}
