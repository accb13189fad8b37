package io.sixpager.process;

/** Records {@linkplain Effect effects} outside of the database: mails, calls of other systems, receipts. */
public interface Effects {

    /**
     * Records an effect in the transaction that causes it. It leaves once a synchronous commit has been made after that
     * transaction; if the transaction is rolled back, it never leaves.
     *
     * @param kind the {@link EffectSender}'s
     * @param key makes it known to its receiver when it arrives twice, such as {@link Policy#keyOf}
     * @throws IllegalStateException outside of a transaction
     */
    void record(String kind, String key, String payload);
}
