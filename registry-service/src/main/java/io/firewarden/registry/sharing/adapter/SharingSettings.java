package io.firewarden.registry.sharing.adapter;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How we reach the exchange.
 *
 * @param url root of its addresses; empty where none is connected
 * @param requester {@code gjgxjhpt_rid}, who asks
 * @param appkey what the key service is asked with
 * @param dataService {@code gjgxjhpt_sid} of the pull by day
 * @param noticeService {@code gjgxjhpt_sid} of the referrals
 * @param connectTimeout the longest wait for a connection
 * @param readTimeout the longest wait for one answer
 * @param page rows of one page
 * @param attempts how often one call is tried
 * @param pause the first pause between two tries; each next one is twice as long
 */
@ConfigurationProperties("firewarden.sharing")
record SharingSettings(@DefaultValue("") String url, @DefaultValue("rq_511000_fire") String requester,
		@DefaultValue("") String appkey, @DefaultValue("s_511000_scjg_entity") String dataService,
		@DefaultValue("s_511000_scjg_notice") String noticeService, @DefaultValue("2s") Duration connectTimeout,
		@DefaultValue("20s") Duration readTimeout, @DefaultValue("500") int page, @DefaultValue("3") int attempts,
		@DefaultValue("500ms") Duration pause) {
}
