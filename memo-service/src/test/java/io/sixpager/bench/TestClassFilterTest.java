package io.sixpager.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.MemoServiceApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.stereotype.Component;

/** The service that the bench starts has the components of the service and none of a test. */
class TestClassFilterTest {

    private final ClassPathScanningCandidateComponentProvider scanner =
            new ClassPathScanningCandidateComponentProvider(true);

    @Test
    void aComponentOfATestIsFoundWithoutTheFilter() {
        assertThat(files()).anyMatch(file -> file.contains("TestClassFilterTest$OfATest.class"));
    }

    @Test
    void findsTheComponentsOfTheServiceAndNoneOfATest() {
        scanner.addExcludeFilter(new TestClassFilter());
        assertThat(files())
                .anyMatch(file -> file.contains("MemoServiceApplication.class"))
                .noneMatch(file -> file.contains("test-classes"));
    }

    private List<String> files() {
        return scanner.findCandidateComponents(MemoServiceApplication.class.getPackageName()).stream()
                .map(BeanDefinition::getResourceDescription)
                .map(String::valueOf)
                .toList();
    }

    @Component
    static final class OfATest {}
}
