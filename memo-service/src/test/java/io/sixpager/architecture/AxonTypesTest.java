package io.sixpager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Which of Axon's types the product touches, and where: what would have to be replaced. {@code -Daxon.write=true} writes
 * the list.
 */
class AxonTypesTest {

    private static final Path LIST = Path.of("src/test/resources/architecture/axon-types.txt");
    private static final String AXON = "org.axonframework.";

    @Test
    void axonIsTouchedWhereTheListSays() throws IOException {
        var touched = touched();
        if (Boolean.getBoolean("axon.write")) {
            Files.createDirectories(LIST.getParent());
            Files.write(LIST, touched);
        }
        assertThat(touched).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    /** It leaves the lock of the aggregate behind where the aggregate is created if missing. */
    @Test
    void nobodyMarksAnAggregateAsDeleted() {
        assertThat(product().stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getName().equals("markDeleted")))
                .isEmpty();
    }

    private static List<String> touched() {
        var byPackage = new TreeMap<String, TreeSet<String>>();
        for (var type : product()) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .map(JavaClass::getName)
                    .filter(name -> name.startsWith(AXON))
                    .forEach(name -> byPackage
                            .computeIfAbsent(type.getPackageName(), _ -> new TreeSet<>())
                            .add(name.substring(AXON.length())));
        }
        var lines = new ArrayList<String>();
        byPackage.forEach((where, types) -> {
            lines.add(where);
            types.forEach(type -> lines.add("    " + type));
        });
        return lines;
    }

    private static List<JavaClass> product() {
        return List.copyOf(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.sixpager"));
    }
}
