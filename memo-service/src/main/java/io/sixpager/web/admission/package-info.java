/** Who is let in, and when: connections, bodies that come slowly, and how much is worked on at once. */
@NullMarked
package io.sixpager.web.admission;

import org.jspecify.annotations.NullMarked;
