package dev.hindcast.platform.live;

import dev.hindcast.platform.axon.SequencePerProject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Announces, with the commit of each batch of a read model, whose events it has projected: aggregates and projects. */
final class AnnouncesChanges implements MessageHandlerInterceptor<EventMessage<?>> {

    private final String view;
    private final JdbcClient jdbc;
    private final String resource;

    AnnouncesChanges(String view, JdbcClient jdbc) {
        this.view = view;
        this.jdbc = jdbc;
        this.resource = AnnouncesChanges.class.getName() + "/" + view;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        EventMessage<?> event = unitOfWork.getMessage();
        Set<String> changed = unitOfWork.getOrComputeResource(resource, _ -> announced(unitOfWork));
        changed.add(SequencePerProject.aggregateOf(event));
        SequencePerProject.projectOf(event).ifPresent(changed::add);
        return result;
    }

    private Set<String> announced(UnitOfWork<?> unitOfWork) {
        Set<String> changed = new LinkedHashSet<>();
        unitOfWork.onPrepareCommit(_ -> jdbc.sql("select pg_notify(?, ?)")
                .params(Channel.CHANGES, Channel.write(view, changed))
                .query((_, _) -> true)
                .list());
        return changed;
    }
}
