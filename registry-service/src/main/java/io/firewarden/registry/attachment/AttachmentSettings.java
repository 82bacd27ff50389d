package io.firewarden.registry.attachment;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation can set.
 *
 * @param folder where the files lie, the same for all instances
 * @param largest the largest file that is taken
 */
@ConfigurationProperties("firewarden.attachments")
record AttachmentSettings(Path folder, @DefaultValue("10MB") DataSize largest) {
}
