package io.firewarden.notification.delivery.application;

import io.firewarden.notification.delivery.domain.Answer;
import io.firewarden.notification.delivery.domain.Call;

/** WeChat as a delivery sees it. Never throws for what WeChat or the way to it does. */
@FunctionalInterface
public interface WeChatDesk {

	Answer perform(Call call);

}
