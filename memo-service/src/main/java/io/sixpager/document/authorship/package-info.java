/** Where each word of a text came from, through all of its revisions. */
@NullMarked
package io.sixpager.document.authorship;

import org.jspecify.annotations.NullMarked;
