/** The rules of a careful reader, a class for each. */
@NullMarked
package io.sixpager.document.lint;

import org.jspecify.annotations.NullMarked;
