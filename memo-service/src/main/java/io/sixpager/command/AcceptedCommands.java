package io.sixpager.command;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows accepted commands to their recorders. Axon's starter hands every interceptor bean to the command bus. */
@Component
class AcceptedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final List<Recorder<?>> recorders;

    AcceptedCommands(List<Recorder<?>> recorders) {
        this.recorders = recorders;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var result = chain.proceed();
        if (result instanceof CommandReceipt) {
            var command = unitOfWork.getMessage().getPayload();
            unitOfWork.onPrepareCommit(_ -> recorders.forEach(recorder -> record(recorder, command)));
        }
        return result;
    }

    private static <C extends Command<?>> void record(Recorder<C> recorder, Object command) {
        if (recorder.commands().isInstance(command)) {
            recorder.record(recorder.commands().cast(command));
        }
    }
}
