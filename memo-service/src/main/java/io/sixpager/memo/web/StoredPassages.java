package io.sixpager.memo.web;

import io.sixpager.document.Anchor;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.people.Person;
import org.springframework.stereotype.Component;

@Component
class StoredPassages implements ObjectedPassages {

    private final MemoReader memos;
    private final SelectedPassages passages;

    StoredPassages(MemoReader memos, SelectedPassages passages) {
        this.memos = memos;
        this.passages = passages;
    }

    @Override
    public MemoState memo(MemoId memo, int revision, Person sender) {
        return memos.requireWith(revision, memo.toString(), sender);
    }

    @Override
    public Anchor selected(MemoState memo, SelectedPassage selected) {
        return passages.require(memo, selected);
    }

    @Override
    public Anchor said(MemoState memo, int revision, String quote) {
        return passages.quoted(memo, revision, quote);
    }
}
