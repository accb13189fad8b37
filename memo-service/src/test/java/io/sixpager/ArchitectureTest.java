package io.sixpager;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.sixpager.architecture.CodingRules;
import io.sixpager.architecture.FolderRules;
import io.sixpager.architecture.ProcessRules;
import io.sixpager.architecture.PurityRules;
import io.sixpager.architecture.ShapeRules;

/** What reviews would have to look for in every change, looked for by a machine instead. */
@AnalyzeClasses(packages = "io.sixpager", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests PURITY = ArchTests.in(PurityRules.class);

    @ArchTest
    static final ArchTests SHAPE = ArchTests.in(ShapeRules.class);

    @ArchTest
    static final ArchTests FOLDERS = ArchTests.in(FolderRules.class);

    @ArchTest
    static final ArchTests PROCESSES = ArchTests.in(ProcessRules.class);

    @ArchTest
    static final ArchTests CODING = ArchTests.in(CodingRules.class);
}
