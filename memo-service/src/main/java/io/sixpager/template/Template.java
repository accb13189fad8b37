package io.sixpager.template;

import io.sixpager.shared.Sha256;

/**
 * A text to begin a memo with. Comments that begin with "guidance:" are for whoever writes and never count as text.
 *
 * @param builtIn whether it comes with the product and cannot be changed
 * @param version made of what it says; who changes it names the one seen last
 */
record Template(String key, String name, String description, boolean builtIn, String markdown, String version) {

    /** Name and description are single lines, so that no two templates run together to the same. */
    static Template of(String key, String name, String description, boolean builtIn, String markdown) {
        var version = Sha256.of(name + "\n" + description + "\n" + markdown);
        return new Template(key, name, description, builtIn, markdown, version);
    }
}
