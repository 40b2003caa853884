# favourites: th.

favourites-title = รายการโปรด
favourites-empty = ยังไม่มีรายการโปรด
favourites-empty-what = แตะรูปหัวใจในหน้าสินค้าที่คุณชอบ แล้วกลับมาดูได้ที่นี่
flash-favourite-kept = เพิ่มในรายการโปรดแล้ว
flash-favourite-dropped = ลบออกจากรายการโปรดแล้ว
