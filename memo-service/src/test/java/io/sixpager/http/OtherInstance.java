package io.sixpager.http;

import io.sixpager.MemoServiceApplication;
import io.sixpager.database.EmbeddedDatabase;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second instance of the service on the database of the first. */
public final class OtherInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OtherInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static OtherInstance on(EmbeddedDatabase database, Map<String, Object> settings) {
        var properties = new HashMap<>(settings);
        properties.putAll(Map.of(
                "server.port",
                0,
                "spring.datasource.url",
                database.jdbcUrl(),
                "spring.datasource.username",
                database.username(),
                "spring.datasource.password",
                database.password(),
                "spring.datasource.hikari.maximum-pool-size",
                4));
        return new OtherInstance(new SpringApplicationBuilder(MemoServiceApplication.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("database of both", database))
                .properties(properties)
                .run());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public TestClient visitor() {
        return new TestClient(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    public TestClient signIn(String account) {
        return visitor().signIn(account, account);
    }

    @Override
    public void close() {
        context.close();
    }
}
