package io.sixpager;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.docs.Documenter;

/** Modules know only those that their package-info names, and nobody reaches into another's sub-packages. */
class ModularityTest {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(MemoServiceApplication.class, new DoNotIncludeTests());
    private static final Path DRAWINGS = Path.of("target", "spring-modulith-docs");

    /** What allowedDependencies holds where a module does not name any. */
    private static final String UNNAMED = org.springframework.modulith.ApplicationModule.OPEN_TOKEN;

    @Test
    void modulesKeepToTheirBoundaries() {
        MODULES.verify();
    }

    @Test
    void everyModuleNamesTheModulesThatItKnows() {
        assertThat(MODULES.stream().filter(module -> !module.isOpen()))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .map(declared -> List.of(declared.allowedDependencies())))
                        .as("allowedDependencies in the package-info of %s", module.getIdentifier())
                        .hasValueSatisfying(allowed -> assertThat(allowed).doesNotContain(UNNAMED)));
    }

    /** Modulith lets an open module know whomever it likes. */
    @Test
    void whatEverybodySharesKnowsNothingButCharacters() {
        var open = MODULES.stream().filter(ApplicationModule::isOpen).toList();
        assertThat(open).extracting(ApplicationModule::getDisplayName).containsExactly("Shared");
        assertThat(open.getFirst()
                        .getDirectDependencies(MODULES, DependencyType.values())
                        .uniqueModules()
                        .map(ApplicationModule::getDisplayName))
                .containsExactly("Characters");
    }

    @Test
    void whatEverybodySharesIsEightTypes() {
        assertThat(MODULES.getModuleByName("shared").orElseThrow().getBasePackage().stream()
                        .filter(type ->
                                !type.isNestedClass() && !type.getSimpleName().equals("package-info")))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theModulesAreDrawnWithEveryBuild() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(DRAWINGS.toString()))
                .writeDocumentation();
        assertThat(DRAWINGS.resolve("components.puml")).isNotEmptyFile();
        assertThat(MODULES.stream())
                .allSatisfy(module -> assertThat(DRAWINGS.resolve("module-" + module.getIdentifier() + ".adoc"))
                        .isNotEmptyFile());
    }
}
