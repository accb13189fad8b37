package io.sixpager.bench;

import io.sixpager.MemoServiceApplication;
import java.nio.file.Path;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service in this process, with its store and its database, while nothing draws its views. */
final class ServiceWithoutViews {

    private ServiceWithoutViews() {}

    static ConfigurableApplicationContext start(Path data) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        var application = new SpringApplication(MemoServiceApplication.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("testClassFilter", new TestClassFilter()));
        var service = application.run("--server.port=0", "--sixpager.data=" + data.resolve("postgres"));
        service.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
        return service;
    }
}
