package io.sixpager.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions are read and noted with every request, each in one statement, which is a transaction of its own. A longer one
 * would cost every request two more ways to the database and back. A sign-in writes several rows: if it breaks off between
 * them, nobody is signed in.
 */
@Configuration
class SessionTransactions {

    /** Under the name by which Spring Session asks for it, and for nobody else. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }
}
