package io.sixpager.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Pattern;

/** The folders of a module stand above or below each other, and so do the types at its root. */
public final class FolderRules {

    private static final Pattern FOLDER = Pattern.compile("io\\.sixpager\\.(\\w+)\\.(\\w+)(?:\\..*)?");
    private static final Pattern LAYERED = Pattern.compile("io\\.sixpager\\.(document|exchange)");

    private FolderRules() {}

    @ArchTest
    static final ArchRule THE_FOLDERS_OF_A_MODULE_HAVE_NO_CYCLES =
            slices().matching("io.sixpager.(*).(*)..").should().beFreeOfCycles();

    /** Each type at a module's root by itself: below the folders that know it, above those that it knows. */
    @ArchTest
    static final ArchRule NO_FOLDER_ASKS_WHOEVER_ASKS_IT =
            slices().assignedFrom(foldersAndTypes()).should().beFreeOfCycles();

    private static SliceAssignment foldersAndTypes() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                var folder = FOLDER.matcher(type.getPackageName());
                if (folder.matches()) {
                    return SliceIdentifier.of(folder.group(1), folder.group(2));
                }
                var root = LAYERED.matcher(type.getPackageName());
                return root.matches()
                        ? SliceIdentifier.of(root.group(1), outermost(type).getSimpleName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "folders, and the types at the root of document and exchange";
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FolderRules::outermost).orElse(type);
    }
}
