package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class WeighedCacheTest {

    @Test
    void itHoldsNoMoreThanItMayWhileAllOtherThreadsAreBusy() {
        Cache<Integer, Integer> cache =
                WeighedCache.ofAtMost(100, (Integer _, Integer value) -> value).build();
        var free = new CountDownLatch(1);
        for (int n = 0; n < ForkJoinPool.commonPool().getParallelism(); n++) {
            ForkJoinPool.commonPool().execute(() -> await(free));
        }
        try {
            for (int n = 0; n < 1_000; n++) {
                cache.put(n, 10);
                assertThat(cache.asMap()).hasSizeLessThanOrEqualTo(10);
            }
        } finally {
            free.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
