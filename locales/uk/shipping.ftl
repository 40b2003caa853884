# shipping: uk.

shipping-title = Способи доставки
shipping-lead = До яких країн ви відправляєте, ким, як швидко і за скільки. Перший спосіб діє для всіх товарів, для яких не вибрано іншого.
shipping-new = Новий спосіб доставки
shipping-none = Ви ще нікуди не відправляєте
shipping-none-what = Покупці зможуть замовляти, щойно ви зазначите, куди відправляєте.
shipping-handling-says =
    { $n ->
        [one] Передавання перевізнику протягом { $n } робочого дня
        [few] Передавання перевізнику протягом { $n } робочих днів
        [many] Передавання перевізнику протягом { $n } робочих днів
       *[other] Передавання перевізнику протягом { $n } робочого дня
    }
shipping-to = Куди
shipping-to-hint = Країни через кому, EU означає Європейський Союз. Не заповнюйте для всіх інших.
shipping-others = Усі інші країни
shipping-service = Послуга
shipping-carrier = Перевізник
shipping-time = Час у дорозі
shipping-fee = Вартість
shipping-days = Від { $least } до { $most } робочих днів
shipping-fee-kg = { $fee } і { $each } за кожен кілограм
shipping-fee-free = { $fee }, безкоштовно від { $from }
shipping-change = Змінити
shipping-remove = Вилучити
shipping-name = Назва
shipping-name-hint = Її бачите лише ви.
shipping-handling = Робочі дні до передавання перевізнику
shipping-handling-hint = Від 0 до 30.
shipping-lanes = Куди ви відправляєте, вартість у { $currency }
shipping-lanes-hint = Рядки без перевізника, днів і вартості пропускаються.
shipping-lane = Рядок { $n }
shipping-lane-remove = Вилучити цей рядок
shipping-days-least = Робочі дні в дорозі, щонайменше
shipping-days-most = Робочі дні в дорозі, щонайбільше
shipping-base = Вартість
shipping-per-kg = І за кожен кілограм
shipping-free-from = Безкоштовно від такої вартості товарів
shipping-more = Ще один рядок
flash-shipping-saved = Збережено.
error-not-a-country-name = «{ $wanted }» — невідома тут країна.
