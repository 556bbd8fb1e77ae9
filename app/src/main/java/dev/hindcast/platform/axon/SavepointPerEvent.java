package dev.hindcast.platform.axon;

import java.sql.Connection;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets each event of a batch fail alone: PostgreSQL refuses everything after a failed statement, also the dead letter,
 * unless the event's part is rolled back to a savepoint. A replay takes
 * no savepoints until it has failed: then it comes by that place again, carefully.
 */
@Component
class SavepointPerEvent implements HandlerEnhancerDefinition {

    private final ObjectProvider<DataSource> database;

    SavepointPerEvent(ObjectProvider<DataSource> database) {
        this.database = database;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(EventMessage.class) ? new InSavepoint<>(original) : original;
    }

    private final class InSavepoint<T> extends WrappedMessageHandlingMember<T> {

        private static final long STRETCH = 1000;

        /** Up to here a replay is careful: a stretch beyond the place where it has failed before. */
        private volatile long carefulUpTo = -1;

        InSavepoint(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public Object handle(Message<?> message, T target) throws Exception {
            if (!(message instanceof TrackedEventMessage<?> event)
                    || !TransactionSynchronizationManager.isActualTransactionActive()) {
                return super.handle(message, target);
            }
            long position = event.trackingToken().position().orElse(0);
            if (!ReplayToken.isReplay(event) || position <= carefulUpTo) {
                return handleInSavepoint(message, target);
            }
            try {
                return super.handle(message, target);
            } catch (Exception e) {
                carefulUpTo = position + STRETCH;
                throw e;
            }
        }

        private Object handleInSavepoint(Message<?> message, T target) throws Exception {
            // Spring's nested transactions are not to be had with Hibernate, so it is the connection's own savepoint.
            Connection connection = DataSourceUtils.getConnection(database.getObject());
            try {
                Savepoint savepoint = connection.setSavepoint();
                try {
                    Object result = super.handle(message, target);
                    connection.releaseSavepoint(savepoint);
                    return result;
                } catch (Exception e) {
                    connection.rollback(savepoint);
                    throw e;
                }
            } finally {
                DataSourceUtils.releaseConnection(connection, database.getObject());
            }
        }
    }
}
