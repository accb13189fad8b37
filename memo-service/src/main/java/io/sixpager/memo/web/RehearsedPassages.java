package io.sixpager.memo.web;

import io.sixpager.document.Anchor;
import io.sixpager.document.ReadText;
import io.sixpager.memo.RehearsedMemo;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.people.Person;
import java.util.function.Function;

/** Of a memo that is in memory alone. */
record RehearsedPassages(RehearsedMemo memo, Function<Revision, ReadText> texts) implements ObjectedPassages {

    @Override
    public MemoState memo(MemoId id, int revision, Person sender) {
        return memo.stateFor(sender);
    }

    @Override
    public Anchor selected(MemoState seen, SelectedPassage selected) {
        return SelectedPassages.require(seen, selected, texts);
    }

    @Override
    public Anchor said(MemoState seen, int revision, String quote) {
        return SelectedPassages.quoted(seen, revision, quote, texts);
    }
}
