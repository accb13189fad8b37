/** A second kind of aggregate, as small as one can be: what a module brings, and what it gets for it. */
@NullMarked
package io.sixpager.poll;

import org.jspecify.annotations.NullMarked;
