package io.firewarden.registry.market.adapter;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation can set.
 *
 * @param folder where the files of batches lie
 * @param drop the folder in which market regulation puts files and their control files
 * @param largest the largest file that is taken
 * @param rejectedPercent more rejected rows than this, and a batch is quarantined
 * @param keep how long the files of applied batches are kept: they are evidence
 * @param keepAfterFailure how long those of all others are
 * @param lease a worker that was not heard of for so long is taken for dead
 * @param settled a file without a control file is taken for complete after so long
 * @param late a source that was not heard of for so long is late
 * @param remembered how long a changed column is told
 */
@ConfigurationProperties("firewarden.feed")
record FeedSettings(Path folder, Path drop, @DefaultValue("4GB") DataSize largest,
		@DefaultValue("5") int rejectedPercent, @DefaultValue("P3Y") Period keep,
		@DefaultValue("P30D") Period keepAfterFailure, @DefaultValue("PT30S") Duration lease,
		@DefaultValue("PT10M") Duration settled, @DefaultValue("P3D") Period late,
		@DefaultValue("P30D") Period remembered) {
}
