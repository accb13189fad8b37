package io.sixpager.process.schedule;

import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.sixpager.process.ProcessTest;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;

/** The running service's scheduler, and further instances of it whose time is set. */
abstract class ScheduleTest extends ProcessTest {

    @Autowired
    protected TransactionOperations transactions;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private List<Task<?>> tasks;

    @Autowired
    private DbSchedulerCustomizer customizer;

    /** An instance that runs when it is told. */
    protected ManualScheduler instanceAt(Instant now) {
        var clock = new SettableClock();
        clock.set(now);
        var builder = TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(dataSource), tasks);
        builder.serializer(customizer.serializer().orElseThrow());
        return builder.pollingStrategy(PollingStrategyConfig.DEFAULT_SELECT_FOR_UPDATE)
                .clock(clock)
                .build();
    }
}
