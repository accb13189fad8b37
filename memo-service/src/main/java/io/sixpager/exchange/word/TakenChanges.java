package io.sixpager.exchange.word;

import org.jspecify.annotations.Nullable;

/** Whose tracked changes a reading takes as accepted; of the others it reads what was there before. */
interface TakenChanges {

    TakenChanges ALL = _ -> true;
    TakenChanges NONE = _ -> false;

    /** @param author as the file calls them */
    boolean areBy(@Nullable String author);
}
