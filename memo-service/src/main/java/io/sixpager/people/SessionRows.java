package io.sixpager.people;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** How sessions are kept in the database. */
@Component
class SessionRows implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    /** Spring Session's own update, but a request that tells no more than its time is noted once a minute: a commit less. */
    private static final String UPDATE = """
            UPDATE spring_session old SET session_id = news.session_id, last_access_time = news.last_access_time,
                max_inactive_interval = news.max_inactive_interval, expiry_time = news.expiry_time,
                principal_name = news.principal_name
            FROM (SELECT CAST(? AS char(36)), CAST(? AS bigint), CAST(? AS int), CAST(? AS bigint),
                CAST(? AS varchar(100)), CAST(? AS char(36)))
                news (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
            WHERE old.primary_id = news.primary_id
                AND (old.last_access_time + 60000 < news.last_access_time
                    OR (old.session_id, old.max_inactive_interval, old.principal_name)
                        IS DISTINCT FROM (news.session_id, news.max_inactive_interval, news.principal_name))""";

    /** 36 letters, as its columns have, and more chance than a UUID. */
    private static final int ID_BYTES = 27;

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setUpdateSessionQuery(UPDATE);
        sessions.setSessionIdGenerator(() -> RandomToken.ofBytes(ID_BYTES));
    }
}
