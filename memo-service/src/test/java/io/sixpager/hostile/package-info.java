/** What nobody sends by accident, made in any number from a seed. */
@NullMarked
package io.sixpager.hostile;

import org.jspecify.annotations.NullMarked;
