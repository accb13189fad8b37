package io.sixpager.memo.draft;

import java.time.Instant;

/** A text that another one displaced: private to its author, and kept until they throw it away. */
record TextAside(long id, int baseRevision, String markdown, Instant putAsideAt) {}
