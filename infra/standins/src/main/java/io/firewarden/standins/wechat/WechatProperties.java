package io.firewarden.standins.wechat;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account the stand-in plays.
 *
 * @param originalId the account's original id, sender and addressee of events
 * @param callbackUrl where events go; empty for nowhere
 * @param encodingAesKey 43 characters for encrypted events, empty for plain ones
 * @param publicUrl root of the addresses of articles and pictures; empty for this
 * server's own
 * @param shownOffset added to real time where a page shows a date
 * @param ipAllowList who may fetch tokens; empty for everybody
 * @param commentRight whether articles may open comments
 * @param publishDelayMin the shortest time from submission to its end
 * @param publishDelayMax the longest such time
 * @param callbackWindow how long an event waits for "success" before it is sent again
 */
@ConfigurationProperties("standins.wechat")
record WechatProperties(String appId, String appSecret, @DefaultValue("gh_511000standin") String originalId,
		@DefaultValue("") String callbackUrl, @DefaultValue("") String callbackToken,
		@DefaultValue("") String encodingAesKey, @DefaultValue("") String publicUrl,
		@DefaultValue("0s") Duration shownOffset, @DefaultValue List<String> ipAllowList,
		@DefaultValue("false") boolean commentRight, @DefaultValue("300ms") Duration publishDelayMin,
		@DefaultValue("1500ms") Duration publishDelayMax, @DefaultValue("5s") Duration callbackWindow) {
}
