package io.sixpager.exchange.word;

import io.sixpager.exchange.file.UploadLimit;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.word.WordFile.Relation;
import java.util.Map;

/** What reading any part of a document needs. */
record WordContext(
        WordFile file,
        Map<String, Relation> relations,
        WordStyles styles,
        WordNumbers numbers,
        WordCounters counters,
        WordComments comments,
        Findings findings,
        UploadLimit limit,
        WordPictures pictures,
        TakenChanges taken) {

    WordContext in(Map<String, Relation> others) {
        return new WordContext(file, others, styles, numbers, counters, comments, findings, limit, pictures, taken);
    }

    /** Of several forms of the same thing, the best first, the one that gives anything. */
    void alternate(Xml xml, Xml.Element form) {
        int before = limit.left();
        xml.children(name -> {
            if (limit.left() == before && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
                xml.children(form);
            }
        });
    }
}
