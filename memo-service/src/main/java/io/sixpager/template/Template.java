package io.sixpager.template;

/**
 * A text to begin a memo with. Comments that begin with "guidance:" are for whoever writes and never count as text.
 *
 * @param builtIn whether it comes with the product and cannot be changed
 */
record Template(String key, String name, String description, boolean builtIn, String markdown) {}
