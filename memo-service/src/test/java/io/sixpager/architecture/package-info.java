/** The rules that ArchitectureTest checks, by what they are about. */
@NullMarked
package io.sixpager.architecture;

import org.jspecify.annotations.NullMarked;
