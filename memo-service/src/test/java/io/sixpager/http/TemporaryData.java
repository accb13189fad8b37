package io.sixpager.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives an application a database folder of its own, and takes it away after everything else has been closed. */
public final class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where tests find the document of the interface that the checked in one has to be like. */
    static final String GENERATED_DOCUMENT = "/generated/openapi.json";

    /** Unpacked once for all tests. */
    public static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = create();
        TestPropertyValues.of(
                        "sixpager.data=" + folder.resolve("postgres"),
                        "sixpager.programs=" + PROGRAMS,
                        "springdoc.api-docs.enabled=true",
                        "springdoc.api-docs.path=" + GENERATED_DOCUMENT)
                .applyTo(context);
        // Beans are destroyed in the reverse order of their registration: the first one goes last.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("temporaryData", () -> FileSystemUtils.deleteRecursively(folder));
    }

    /** A new folder that nobody takes away. */
    public static Path create() {
        try {
            return Files.createTempDirectory("sixpager-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
