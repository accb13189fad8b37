package io.sixpager.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Pattern;

/** The folders of a module stand above or below each other, and its front door among them. */
public final class FolderRules {

    private static final Pattern FOLDER = Pattern.compile("io\\.sixpager\\.(\\w+)\\.(\\w+)(?:\\..*)?");
    private static final Pattern DOCUMENT = Pattern.compile("io\\.sixpager\\.document");

    private FolderRules() {}

    @ArchTest
    static final ArchRule THE_FOLDERS_OF_A_MODULE_HAVE_NO_CYCLES =
            slices().matching("io.sixpager.(*).(*)..").should().beFreeOfCycles();

    /** Each public type of the document by itself: below the folders that know it, above those that it knows. */
    @ArchTest
    static final ArchRule NO_FOLDER_OF_THE_DOCUMENT_ASKS_WHOEVER_ASKS_IT =
            slices().assignedFrom(foldersAndTypes()).should().beFreeOfCycles();

    private static SliceAssignment foldersAndTypes() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                var folder = FOLDER.matcher(type.getPackageName());
                if (folder.matches()) {
                    return SliceIdentifier.of(folder.group(1), folder.group(2));
                }
                return DOCUMENT.matcher(type.getPackageName()).matches()
                        ? SliceIdentifier.of("document", outermost(type).getSimpleName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "folders, and the document's own types";
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FolderRules::outermost).orElse(type);
    }
}
