package io.sixpager.presence;

import org.jspecify.annotations.Nullable;

/**
 * That somebody is there.
 *
 * @param section that they write in, by its heading
 */
record Sign(
        String memoId,
        String account,
        Doing doing,
        @Nullable String section) {}
