package io.sixpager.database;

import org.springframework.transaction.TransactionSystemException;

/** A commit of which nobody can say whether it will last. */
public final class UnknownOutcome extends TransactionSystemException {

    UnknownOutcome(String warning) {
        super("The database did not wait until its copies had the transaction: " + warning);
    }
}
