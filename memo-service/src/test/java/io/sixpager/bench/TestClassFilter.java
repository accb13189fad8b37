package io.sixpager.bench;

import java.io.IOException;
import java.net.URL;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps whatever lies in the bench's own folder of classes out of the service: the bench brings all tests along, and a
 * component of a test is none of the service.
 */
final class TestClassFilter extends TypeExcludeFilter {
    private static final URL TEST_CLASSES =
            TestClassFilter.class.getProtectionDomain().getCodeSource().getLocation();

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
        return type.getResource().getURL().toString().startsWith(TEST_CLASSES.toString());
    }
}
