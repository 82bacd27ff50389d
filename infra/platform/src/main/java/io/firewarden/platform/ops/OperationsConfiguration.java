package io.firewarden.platform.ops;

import io.firewarden.platform.messaging.MessagingConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The operator's view of the machinery.
 */
@AutoConfiguration(after = MessagingConfiguration.class)
@Import(OperationsController.class)
public class OperationsConfiguration {

}
