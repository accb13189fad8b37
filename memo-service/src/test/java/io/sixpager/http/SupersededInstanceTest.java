package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.MemoServiceApplication;
import io.sixpager.database.EmbeddedDatabase;
import io.sixpager.http.Access.Rule;
import io.sixpager.http.MemoExamples.Example;
import io.sixpager.projection.FoldedViews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Two instances on one database; the second one draws the memo's views as a newer version of the software does. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupersededInstanceTest extends ServiceTest {

    private static final String SENTENCE = "Another version of Sixpager serves here now. Reload the page.";

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private SmartLifecycle groupsAtStart;

    private ConfigurableApplicationContext newer;
    private Example memo = new Example("", 0, 0, "");

    @BeforeAll
    void theNewerInstanceIsOpen() {
        memo = memos().inReview(false);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        newer = new SpringApplicationBuilder(MemoServiceApplication.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("database of both", database);
                    context.getBeanFactory().addBeanPostProcessor(new Newer());
                })
                .properties(Map.of(
                        "server.port",
                        0,
                        "spring.datasource.url",
                        database.jdbcUrl(),
                        "spring.datasource.username",
                        database.username(),
                        "spring.datasource.password",
                        database.password(),
                        "spring.datasource.hikari.maximum-pool-size",
                        4))
                .run();
        await().until(() -> readiness(visitor()) == 503);
    }

    /** Draws the same of memos, but as another version. */
    private static final class Newer implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof FoldedViews<?, ?> views && views.name().equals("memo") ? raised(views) : bean;
        }

        private static <S, E> FoldedViews<S, E> raised(FoldedViews<S, E> views) {
            return new FoldedViews<>(
                    views.name(), views.version() + 1, views.fold(), views.states(), views.views(), views.change());
        }
    }

    @AfterAll
    void theViewsAreDrawnByOneInstanceAgain() {
        newer.close();
        groupsAtStart.start();
        as("author").get("/api/board").expect(200);
    }

    static Stream<Rule> addressesOfAMemo() {
        return Access.RULES.stream();
    }

    @ParameterizedTest
    @MethodSource("addressesOfAMemo")
    void nothingOfAMemoIsShownOrChangedAnyMore(Rule rule) {
        var before = storedEvents();
        var path = memo.path(rule.path(UUID.randomUUID().toString()));
        var author = as("author");
        var body = new HashMap<>(rule.body());
        body.replace("restricted", true);
        var answer = rule.method().equals("GET") ? author.get(path) : author.json(rule.method(), path, body);
        assertThat(answer.expectProblem(503).at("/detail")).isEqualTo(SENTENCE);
        assertThat(storedEvents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/board", "/api/board?index=1", "/api/memos", "/api/memos?index=1", "/api/inbox"})
    void noListIsShownAnyMore(String address) {
        assertThat(as("author").get(address).expectProblem(503).at("/detail")).isEqualTo(SENTENCE);
    }

    @Test
    void whatNoViewShowsGoesOn() {
        as("author").get("/api/people").expect(200);
        as("author").get("/api/templates").expect(200);
    }

    @Test
    void theInstanceIsAliveButNotReady() {
        visitor().get("/actuator/health/liveness").expect(200);
        assertThat(readiness(visitor())).isEqualTo(503);
        assertThat(readiness(new TestClient(port(newer)))).isEqualTo(200);
    }

    @Test
    void administratorsAreToldByWhichVersion() {
        var groups = as("admin").get("/api/projections").expect(200).json().path("groups");
        var superseded = groups.valueStream()
                .filter(group -> !group.path("supersededBy").isNull())
                .toList();
        assertThat(superseded).hasSize(1);
        var group = superseded.getFirst();
        assertThat(group.path("name").asString()).isEqualTo("memo");
        assertThat(group.path("supersededBy").asInt())
                .isEqualTo(group.path("version").asInt() + 1);
    }

    @Test
    void theNewerInstanceServes() {
        var author = new TestClient(port(newer)).signIn("author", "author");
        for (var address : List.of("/api/board", "/api/inbox", memo.path(""), memo.path("/history"))) {
            author.get(address).expect(200);
        }
    }

    /** The last one: from here on the newer instance is the one that is superseded. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoeverDrawsTheViewsAgainServesAgain() {
        groupsAtStart.start();
        as("author").get(memo.path("")).expect(200);
        assertThat(readiness(visitor())).isEqualTo(200);
        var author = new TestClient(port(newer)).signIn("author", "author");
        await().until(() -> author.get("/api/board").status() == 503);
    }

    private static int readiness(TestClient client) {
        return client.get("/actuator/health/readiness").status();
    }

    private static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
